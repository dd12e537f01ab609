package org.tergeu.search;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.graphql.paging.Cursor;
import org.tergeu.graphql.paging.Fingerprint;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;
import org.tergeu.platform.sql.UnusableValue;

/**
 * Where search looks. One statement reads the text; then one statement a match, the best first, until the page is full: what matches
 * well is never kept waiting by what does not.
 */
@Singleton
class SearchReader {

    private static final List<Candidates> ALL = List.of(
            NamedCandidates.PLACES,
            NamedCandidates.ORGANIZATIONS,
            NamedCandidates.PEOPLE,
            DatedCandidates.INCIDENTS,
            DatedCandidates.REPORTS,
            NamedCandidates.STATISTICS,
            NamedCandidates.OTHER_PLACES);

    private final Reads reads;

    SearchReader(Reads reads) {
        this.reads = reads;
    }

    /**
     * A page of hits.
     *
     * @param types what to find; null: everything
     */
    Uni<Page<Hit>> page(SearchText text, @Nullable List<SearchType> types, PageArguments arguments) {
        List<Candidates> candidates = candidates(types);
        String scope = Fingerprint.of(List.of("search", text, types == null ? "all" : new TreeSet<>(types)));
        Hit after = arguments.cursor() == null ? null : Hit.parse(arguments.cursor(), scope);
        return reads.list(SearchTerms.statement(text), SearchTerms::read)
                .map(terms -> terms.get(0))
                .chain(terms -> hits(candidates, terms, after, arguments.size() + 1, terms.matches())
                        .onFailure(failure -> after != null && failure instanceof UnusableValue)
                        .transform(failure -> Cursor.refused(Objects.requireNonNull(arguments.cursor(), "cursor")))
                        .map(hits -> Page.of(
                                hits.stream()
                                        .map(hit ->
                                                new Page.Entry<>(hit, arguments.cursors() ? hit.cursor(scope) : null))
                                        .toList(),
                                arguments,
                                () -> count(candidates, terms))));
    }

    private Uni<List<Hit>> hits(
            List<Candidates> candidates,
            SearchTerms terms,
            @Nullable Hit after,
            int limit,
            List<List<SearchMatch>> matches) {
        if (matches.isEmpty() || limit == 0) {
            return Uni.createFrom().item(List.of());
        }
        List<List<SearchMatch>> worse = matches.subList(1, matches.size());
        Sql statement = statement(candidates, terms, after, limit, matches.get(0));
        return (statement == null ? Uni.createFrom().item(List.<Hit>of()) : reads.list(statement, Hit::read))
                .chain(found -> hits(candidates, terms, after, limit - found.size(), worse)
                        .map(more ->
                                Stream.concat(found.stream(), more.stream()).toList()));
    }

    /**
     * The statement for the hits of some matches, the best first; null when there can be none. What there is room for after the matches
     * and types before is looked for of each, so that those behind a full page are not.
     */
    @SuppressWarnings("EnumOrdinal") // Declared from the best way to match to the worst.
    static @Nullable Sql statement(
            List<Candidates> candidates, SearchTerms terms, @Nullable Hit after, int limit, List<SearchMatch> matches) {
        List<Sql> found = matches.stream()
                .flatMap(match -> candidates.stream()
                        .filter(one -> terms.canBe(match, one.group()))
                        .filter(one -> after == null || !after.isBeyond(match, one.group()))
                        .map(one -> one.hits(
                                match, terms, after != null && after.isAmong(match, one.group()) ? after : null, limit))
                        .filter(Objects::nonNull)
                        .map(hits -> Sql.of("select " + match.ordinal() + " as match, part.* from (")
                                .append(hits)
                                .append(") part")))
                .toList();
        if (found.isEmpty()) {
            return null;
        }
        Sql parts = matches.stream()
                .flatMap(match -> candidates.stream().map(one -> one.shared(match, terms)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(shared -> Sql.of("with ").append(shared).append(", "))
                .orElse(Sql.of("with "));
        String before = "";
        for (int n = 0; n < found.size(); n++) {
            parts = parts.append((n == 0 ? "" : ", ") + "part_" + n + " as materialized (")
                    .append(found.get(n))
                    .append(" limit " + limit + before + ")");
            before += " - (select count(*) from part_" + n + ")";
        }
        String all = IntStream.range(0, found.size())
                .mapToObj(n -> "select * from part_" + n)
                .collect(Collectors.joining(" union all "));
        return parts.append(" select match, type, rank, number, code from (" + all
                + ") hit order by match, type, rank, number, code");
    }

    private Uni<Integer> count(List<Candidates> candidates, SearchTerms terms) {
        return candidates.stream()
                .map(one -> Sql.of("(").append(one.count(terms)).append(")"))
                .reduce((one, next) -> one.append(" + ").append(next))
                .map(sum -> reads.count(Sql.of("select (").append(sum).append(")::int")))
                .orElse(Uni.createFrom().item(0));
    }

    static List<Candidates> candidates(@Nullable List<SearchType> types) {
        return ALL.stream()
                .filter(one -> types == null || types.contains(one.group().type()))
                .toList();
    }
}
