-- Sentences, fines, damages, purities and street values are found by their size, and steps of procedure without a code by their names.
create index further_figure_size on further_figure (aspect, figure_currency, coalesce(figure_best, figure_low)) where known_to is null;
create index legal_outcome_name on legal_outcome (name) where known_to is null and name is not null;
create index legal_outcome_sentence_kind on legal_outcome (sentence_kind) where known_to is null and sentence_kind is not null;
