/** What lies in a diagram, in the units of the model. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  element?: string;
  /** An arrow: rather crossed than a sign or a name is covered. */
  light?: boolean;
}

/** Where a note goes, from the corner of its element. */
export interface NotePlace {
  top: number;
  left: number;
  box: Box;
}

const GAP = 5;
const LINE = 3;

/** Everything that a note might cover: signs, events at the corners of others, names beside them, arrows. */
export function takenBy(elements: any[]): Box[] {
  return elements.flatMap((element) =>
    element.waypoints ? segments(element) : isRoom(element) || element.width === undefined ? [] : [boxOf(element)],
  );
}

/** The first place around the element where nothing is covered; where there is none, that which covers least. */
export function freePlace(element: any, size: { width: number; height: number }, taken: Box[]): NotePlace {
  const right = element.width - size.width;
  const middle = right / 2;
  const above = -size.height - GAP;
  const below = element.height + GAP;
  const places = [
    [above, 0],
    [below, 0],
    [above, right],
    [below, right],
    [above, middle],
    [below, middle],
    [2 * above, 0],
    [below + size.height + GAP, 0],
  ].map(([top, left]) => ({
    top,
    left,
    box: { x: element.x + left, y: element.y + top, width: size.width, height: size.height },
  }));
  return places.reduce((best, place) => (covered(place.box, taken) < covered(best.box, taken) ? place : best));
}

function covered(box: Box, taken: Box[]): number {
  return taken.reduce((sum, other) => sum + overlap(box, other) * (other.light ? 0.1 : 1), 0);
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Lanes, pools and the whole hold others; notes lie inside them. */
function isRoom(element: any): boolean {
  return /Lane|Participant|Process|Collaboration/.test(element.type ?? '');
}

function boxOf({ id, x, y, width, height }: any): Box {
  return { x, y, width, height, element: id };
}

function segments(connection: any): Box[] {
  const points = connection.waypoints as { x: number; y: number }[];
  return points.slice(1).map((to, index) => ({
    x: Math.min(to.x, points[index].x) - LINE,
    y: Math.min(to.y, points[index].y) - LINE,
    width: Math.abs(to.x - points[index].x) + 2 * LINE,
    height: Math.abs(to.y - points[index].y) + 2 * LINE,
    element: connection.id,
    light: true,
  }));
}
