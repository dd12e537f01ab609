// Natural Earth, 1:50 million, as TopoJSON (https://github.com/topojson/topojson-specification): where countries are, and which of them meet.
import { readFileSync } from 'node:fs';

const topology = JSON.parse(readFileSync(new URL('node_modules/world-atlas/countries-50m.json', import.meta.url)));
const { scale, translate } = topology.transform;

const arcs = topology.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});

/** Country by country: the number of ISO 3166-1, the name, the centroid of its largest part, and the numbers of the arcs around it. */
export const countries = topology.objects.countries.geometries.map(({ id, properties, type, arcs: around }) => {
  const polygons = type === 'Polygon' ? [around] : (around ?? []);
  return {
    id,
    name: properties.name,
    centroid: polygons.map(([outer]) => area(outer)).sort((a, b) => b.size - a.size)[0],
    arcs: new Set(polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc))),
  };
});

/** Pairs of countries that share a piece of border. */
export function neighbours() {
  return countries.flatMap((one, i) =>
    countries.slice(i + 1).filter((other) => [...one.arcs].some((arc) => other.arcs.has(arc))).map((other) => [one, other]));
}

/** Size and centroid of what a ring encloses, in the plane of Lambert's equal-area projection. */
function area(ring) {
  const points = ring.flatMap((arc) => (arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc]))
    .map(([longitude, latitude]) => [longitude, Math.sin((latitude * Math.PI) / 180)]);
  let [size, x, y] = [0, 0, 0];
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length];
    const cross = x1 * y2 - x2 * y1;
    size += cross / 2;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  return {
    size: Math.abs(size),
    longitude: x / (6 * size),
    latitude: (Math.asin(y / (6 * size)) * 180) / Math.PI,
  };
}
