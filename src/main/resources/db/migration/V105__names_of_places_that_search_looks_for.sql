-- Search asks of each name of a place whether its place is named, and was ever reported of (place.told): the row of the name has both, and no place is
-- read for that.
alter table place_name add reported boolean not null default true, add named boolean not null default true;
comment on column place_name.reported is 'place.told of its place';
comment on column place_name.named is 'that of its place';

create function show_place_name() returns trigger language plpgsql as $$
begin
    -- Without a place the foreign key refuses it.
    select coalesce(bool_and(p.told), true), coalesce(bool_and(p.named), true) into new.reported, new.named from place p where p.code = new.place_code;
    return new;
end $$;
create trigger place_name_shown before insert or update of place_code on place_name for each row execute function show_place_name();

create function show_place_names() returns trigger language plpgsql as $$
begin
    update place_name n set reported = new.told, named = new.named
    where n.place_code = new.code and (n.reported, n.named) is distinct from (new.told, new.named);
    return null;
end $$;
create trigger place_names_shown after update of told, named on place
    for each row when ((old.told, old.named) is distinct from (new.told, new.named)) execute function show_place_names();

-- The names themselves do not change: what follows them has nothing to do.
alter table place_name disable trigger user;
update place_name n set reported = p.told, named = p.named
from place p where p.code = n.place_code and (n.reported, n.named) is distinct from (p.told, p.named);
alter table place_name enable trigger user;
