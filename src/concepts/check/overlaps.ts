/** Offices with one holder at a time: two people in one at the same time is a slip, or worth a look. */
import { isRecord, officesOf } from './attributes.js';
import { isDate } from './dates.js';
import type { CheckProblem } from './problem.js';
import { problemAt, type LocatedRow } from './rows.js';

/** Titles that one person holds at a time in one place or organization. */
export const SINGLE_HOLDER: ReadonlySet<string> = new Set(
  `president prime-minister chancellor supreme-leader king queen emperor sultan pope vice-president
state-president-china general-secretary general-secretary-of-the-party state-affairs-president cabinet-premier
mayor governor district-mayor county-governor party-secretary-china chief-executive-hong-kong
superintendent-of-education foreign-minister defense-minister finance-minister justice-minister interior-minister
unification-minister education-minister health-minister industry-minister labor-minister land-minister
environment-minister agriculture-minister oceans-minister culture-minister science-minister gender-minister
sme-minister veterans-minister budget-minister trade-minister commerce-minister home-secretary foreign-secretary
defense-secretary-uk chancellor-of-the-exchequer chief-cabinet-secretary secretary-of-state secretary-of-defense
secretary-of-the-treasury secretary-of-commerce attorney-general homeland-security-secretary trade-representative
energy-secretary labor-secretary transportation-secretary interior-secretary cia-director fbi-director dni
fed-chair bok-governor central-bank-governor assembly-speaker house-speaker speaker chief-justice
constitutional-court-president prosecutor-general nis-director national-security-adviser
presidential-chief-of-staff policy-chief fsc-chairman fss-governor ftc-chairman secretary-general
international-director-general managing-director-imf world-bank-president ioc-president fifa-president
european-commission-president european-council-president eu-high-representative usfk-commander jcs-chairman
ambassador-to-south-korea ambassador-to-the-united-states ambassador-to-china ambassador-to-japan`
    .split(/\s+/)
    .map((name) => `title.${name}`),
);

interface Tenure {
  row: LocatedRow;
  from: string;
  to: string;
}

/** Later than any date, for an office without an end. */
const OPEN = '9999-12-31';

/** Warnings only: acting holders and shared offices exist. A handover on one day is no overlap. */
export function checkOverlaps(rows: readonly LocatedRow[]): CheckProblem[] {
  return [...tenures(rows)].flatMap(([seat, holders]) => {
    const sorted = [...holders].sort((a, b) => (a.from < b.from ? -1 : 1));
    return sorted.flatMap((tenure, i) => {
      const next = sorted[i + 1];
      return next === undefined || next.from >= tenure.to || next.row === tenure.row
        ? []
        : [overlap(seat, tenure, next)];
    });
  });
}

function overlap(seat: string, earlier: Tenure, later: Tenure): CheckProblem {
  const end = earlier.to === OPEN ? 'without an end' : `until ${earlier.to}`;
  return problemAt(later.row, {
    severity: 'warning',
    column: 'attributes',
    message: `${later.row.cells.en} is ${seat} from ${later.from}, ${earlier.row.cells.en} ${end}`,
    remedy: `give ${earlier.row.cells.key} its last day, or leave it if both held the office`,
  });
}

/** Tenures of single-holder offices with a known beginning, by title and place or organization. */
function tenures(rows: readonly LocatedRow[]): Map<string, Tenure[]> {
  const seats = new Map<string, Tenure[]>();
  for (const row of rows) {
    for (const office of officesOf(row)) {
      if (!isRecord(office) || !SINGLE_HOLDER.has(String(office['title'])) || !isDate(office['from']))
        continue;
      const seat = `${String(office['title'])} of ${String(office['of'])}`;
      const to = isDate(office['to']) ? office['to'] : OPEN;
      seats.set(seat, [...(seats.get(seat) ?? []), { row, from: office['from'], to }]);
    }
  }
  return seats;
}
