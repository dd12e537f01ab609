# Asks Tergeu how many people were detained. Needs httr2 and jsonlite:
#   Rscript detained.R http://localhost:8080/graphql
library(httr2)

arguments <- commandArgs(trailingOnly = TRUE)
url <- if (length(arguments) > 0) arguments[[1]] else "http://localhost:8080/graphql"
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))

# Sends a query from a file; stops with the codes of its errors (docs/errors.md), and waits when it is asked to come back later.
ask <- function(url, file, variables) {
  query <- paste(readLines(file, encoding = "UTF-8"), collapse = "\n")
  answer <- request(url) |>
    req_headers(Accept = "application/graphql-response+json") |>
    req_body_json(list(query = query, variables = variables)) |>
    req_error(is_error = \(response) FALSE) |>
    req_retry(max_tries = 3, is_transient = \(response) resp_status(response) %in% c(429, 503)) |>
    req_perform() |>
    # Numbers that a double cannot hold have a companion of text (bestText).
    resp_body_json(simplifyVector = FALSE)
  if (!is.null(answer$errors)) {
    stop(paste(sapply(answer$errors, \(error) paste0(error$extensions$code, ": ", error$message)), collapse = "\n"))
  }
  answer$data
}

# A bound that is NULL is open: nobody says where it ends.
bounds <- function(figure) {
  low <- if (is.null(figure$low)) "open" else paste("at least", figure$low)
  high <- if (is.null(figure$high)) "open above" else paste("at most", figure$high)
  paste0(low, ", ", high)
}

answer <- ask(url, file.path(here, "detained.graphql"), list(incident = "2022-01-kz-unrest"))
incident <- answer$incident
figure <- incident$legalOutcomes[[1]]$count
first <- as.Date(incident$firstReported)
changed <- as.POSIXct(sub("Z$", "", answer$dataset$changedAt), format = "%Y-%m-%dT%H:%M:%S", tz = "UTC")

cat(sprintf("%s, first reported on %s\n", incident$name, format(first)))
cat(sprintf("Detained: %s (%s), %s, independent sources: %d\n", figure$display, bounds(figure), tolower(figure$agreement), figure$origins))
for (claim in figure$claims) {
  who <- if (is.null(claim$assertedBy)) "nobody named" else claim$assertedBy$name
  stated <- if (is.null(claim$stated)) "no number" else format(claim$stated, scientific = FALSE)
  cat(sprintf("%s says %s, in %s\n", who, stated, claim$report$publisher$name))
}
for (point in figure$series) cat(sprintf("From %s: %s\n", point$knownFrom, point$display))
cat(sprintf("The digits of the best value: %s\n", figure$bestText))
cat(sprintf("The dataset changed after that day: %s\n", if (as.Date(changed) > first) "yes" else "no"))
