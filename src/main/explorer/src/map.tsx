// Where: circles over country outlines. The areas of the circles compare; a country's own circle is dashed, for "somewhere in it".
import { geoMercator, geoNaturalEarth1, geoPath } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import { useEffect, useState } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { SpotFragment } from './generated/graphql';
import { fill, usePage } from './page';
import { DataTable } from './table';
import { useWidth } from './width';

/** Height by width, but a phone has more of it. */
const PROPORTION = 0.55;
const LOW = 240;
const WIDE = 90;
/** As small as a circle is at least, and the part of it that can be hit with a finger. */
const SMALLEST = 6;
const FINGER = 12;

export interface Counted {
  place: SpotFragment | null;
  incidents: number;
}

type Outlines = Topology<{ countries: GeometryCollection<{ name: string }> }>;
let outlines: Promise<Outlines> | undefined;

function useOutlines(): Outlines | undefined {
  const [loaded, set] = useState<Outlines>();
  useEffect(() => {
    outlines ??= fetch(new URL('explorer/countries.json', document.baseURI)).then((response) => {
      if (!response.ok) throw new Error(`countries.json: ${response.status}`);
      return response.json();
    });
    outlines.then(set, (cause) => {
      outlines = undefined; // the circles stand without it; the next view tries again
      console.warn(cause);
    });
  }, []);
  return loaded;
}

export function PlaceMap({ places }: { places: readonly Counted[] }) {
  const { words, to, number } = usePage();
  const { ref, width } = useWidth<HTMLElement>();
  const located = places
    .flatMap(({ place, incidents }) =>
      place?.latitude != null && place.longitude != null ? [{ place, incidents, at: [place.longitude, place.latitude] as [number, number] }] : [],
    )
    .sort((a, b) => b.incidents - a.incidents);
  const unplaced = places.length - located.length;
  return (
    <figure class="map" ref={ref}>
      {located.length > 0 && <Circles located={located} width={width} />}
      <figcaption>
        {located.length > 0 && words.mapHint} {unplaced > 0 && fill(words.unplaced, { count: number(unplaced) })}
      </figcaption>
      <details>
        <summary>{words.asTable}</summary>
        <DataTable
          caption={words.map}
          file="places"
          rows={places}
          columns={[
            {
              head: words.place,
              text: ({ place }) => place?.name ?? words.notKnown,
              show: ({ place }) => (place ? <a href={to(['place', place.code])}>{place.name}</a> : words.notKnown),
            },
            { head: words.count, text: ({ incidents }) => number(incidents), numeric: true },
          ]}
        />
      </details>
    </figure>
  );
}

interface Located {
  place: SpotFragment;
  incidents: number;
  at: [longitude: number, latitude: number];
}

function Circles({ located, width }: { located: readonly Located[]; width: number }) {
  const { words, to, number } = usePage();
  const world = useOutlines();
  const height = Math.max(LOW, Math.round(width * PROPORTION));
  const project = projectionOf(
    located.map(({ at }) => at),
    width,
    height,
  );
  const path = geoPath(project);
  const radius = scaleSqrt([0, Math.max(...located.map(({ incidents }) => incidents))], [0, Math.max(16, width / 32)]);
  const countries = world ? feature(world, world.objects.countries).features : [];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words.map}>
      <g class="countries" aria-hidden="true">
        {countries.map((country) => (
          <path d={path(country) ?? ''} />
        ))}
      </g>
      {located.map(({ place, incidents, at }) => {
        const [x, y] = project(at)!;
        const label = `${place.name}: ${number(incidents)}`;
        const size = Math.max(SMALLEST, radius(incidents));
        return (
          <a href={to(['incidents'], { place: place.code })} aria-label={label}>
            <circle class="finger" cx={x} cy={y} r={Math.max(FINGER, size)} />
            <circle class={place.level === 'COUNTRY' ? 'country' : undefined} cx={x} cy={y} r={size}>
              <title>{label}</title>
            </circle>
          </a>
        );
      })}
    </svg>
  );
}

/** A piece of the world is shown as Mercator has it, the whole in true proportion of sizes. */
function projectionOf(points: [number, number][], width: number, height: number) {
  const east = points.map(([longitude]) => longitude);
  const spread = Math.max(...east) - Math.min(...east);
  const projection = spread > WIDE ? geoNaturalEarth1() : geoMercator();
  const margin = spread < 3 ? 9 : 3; // one place alone is shown with its country
  const around = points.flatMap(([x, y]): [number, number][] => [
    [x - margin, Math.max(-85, y - margin)],
    [x + margin, Math.min(85, y + margin)],
  ]);
  return projection.fitExtent(
    [
      [20, 20],
      [width - 20, height - 20],
    ],
    { type: 'MultiPoint', coordinates: around },
  );
}
