-- Measures are a list of their own: filtered by their words, their figure and whether there was any, and in the order of their figures.
alter table measure
    add figure_compared numeric,
    add figure_dimension text,
    add zero boolean not null generated always as (coalesce(figure_high = 0, false)) stored,
    add words tsvector not null generated always as (array_to_tsvector(string_to_array(search_fold(coalesce(name, '')), ' '))) stored;
comment on column measure.figure_compared is 'best, else low, in the base unit of its dimension, or in its currency: what filters and orders compare';

update measure m set
    figure_compared = coalesce(m.figure_best, m.figure_low)
        * coalesce((select u.factor from unit u where u.code = m.figure_unit), 1),
    figure_dimension = case when m.figure_currency is null then
        case coalesce((select u.base from unit u where u.code = m.figure_unit), '{piece}')
            when '{piece}' then 'COUNT' when 'kg' then 'MASS' when 'L' then 'VOLUME' when 'm' then 'LENGTH' when 'm2' then 'AREA' else 'RATIO'
        end end;

create index measure_kind on measure (kind, incident_id) where known_to is null;
create index measure_quantity on measure (figure_dimension, figure_compared) where known_to is null;
create index measure_value on measure (figure_currency, figure_compared) where known_to is null;
create index measure_figure_order on measure (coalesce(figure_compared, '-infinity'), id) where known_to is null;
create index measure_figure_order_ascending on measure (coalesce(figure_compared, 'infinity'), id) where known_to is null;
create index measure_words on measure using gin (words) with (gin_pending_list_limit = 256) where known_to is null;
