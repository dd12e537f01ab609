-- What each client has left of its points, where all servers count them together (tergeu.limits.rate.shared). It is of the moment: not worth the log
-- of the database, empty after a crash or on a standby that is promoted, and never part of what is reported.
create unlogged table client_points (
    -- A hash of the address, which is nobody's business.
    client uuid primary key,
    points double precision not null,
    -- What the last server to ask was given.
    granted bigint not null,
    taken_at timestamptz not null
) with (fillfactor = 50);
