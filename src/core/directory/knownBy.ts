import type { Agency, FormerName } from '../model/agency';
import type { IsoDate } from '../model/cell';

/**
 * A directory as it stands on a day: agencies still to be founded are left out, and a name that is still to be given up is a name like
 * others until then. What has ended stays, for whoever looks a name up to know until when it held.
 */
export function knownBy(agencies: readonly Agency[], asOf: IsoDate): readonly Agency[] {
  return agencies.filter(({ validFrom }) => validFrom === undefined || validFrom <= asOf).map((agency) => withNamesOf(agency, asOf));
}

function withNamesOf(agency: Agency, asOf: IsoDate): Agency {
  const stillHolds = ({ date }: FormerName) => firstDay(date) > asOf;
  const holding = agency.formerNames.filter(stillHolds);
  if (holding.length === 0) return agency;
  return { ...agency, aliases: [...agency.aliases, ...holding.map(({ name }) => name)], formerNames: agency.formerNames.filter((former) => !stillHolds(former)) };
}

/** Of a month or a year its first day; `''`, which is before every day, where nobody knows. */
function firstDay(date: string): IsoDate {
  return date === '' ? '' : date.padEnd(10, '-01').slice(0, 10);
}
