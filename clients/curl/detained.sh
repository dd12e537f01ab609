#!/usr/bin/env bash
# Asks Tergeu how many people were detained, by GET, so that caches can keep the answer. Prints JSON.
#   ./detained.sh http://localhost:8080/graphql
set -euo pipefail
url=${1:-http://localhost:8080/graphql}
query=$(cat "$(dirname "${BASH_SOURCE[0]}")/detained.graphql")

# With this media type the status says how it went (docs/errors.md); --fail-with-body prints the errors and ends with 22.
curl --silent --show-error --fail-with-body --get "$url" \
  --header 'Accept: application/graphql-response+json' \
  --data-urlencode "query=$query" \
  --data-urlencode 'variables={"incident": "2022-01-kz-unrest"}'
