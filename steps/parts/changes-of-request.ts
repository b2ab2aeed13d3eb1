import type { Messages } from '#exchange/messages.ts';
import type { ScenarioWorld } from '../world.ts';

/** Gives in what the documentRequest of this scenario differs from the plain one. */
export function changesOfRequest({
  stage,
  lease,
  situation,
}: ScenarioWorld): Partial<Messages['documentRequest']> {
  const { askedFrom, since, dossierVersie } = situation;
  const asking = {
    'its own delivery point': undefined,
    'its second delivery point': lease.secondDeliveryPoint,
    'another school': lease.otherSchool,
  }[askedFrom];
  const aanvraagdatum = momentOf(since, stage.cast.clock.now());
  return {
    ...(asking && { doelBrin: asking.brin, doelRouteringsKenmerk: asking.routeringsKenmerk }),
    ...(aanvraagdatum !== undefined && { aanvraagdatum }),
    ...(dossierVersie !== undefined && { dossierVersie }),
  };
}

const dayMs = 86_400_000;
const halfHourMs = 1_800_000;
const minuteMs = 60_000;

function momentOf(since: ScenarioWorld['situation']['since'], now: Date): string | undefined {
  if (typeof since === 'object') return since.at;
  switch (since) {
    case 'ever':
      return undefined;
    case 'last year':
      return new Date(now.getTime() - 365 * dayMs).toISOString();
    case 'today':
      return startOfDay(now);
    case 'in half an hour':
      return halfAnHourAfter(now).toISOString();
    case 'tomorrow':
      return new Date(now.getTime() + dayMs).toISOString();
  }
}

/**
 * Nearer than any zone is to another: whoever mixes those up takes it for past. Still the same day in the Netherlands
 * until its last minute, lest it be taken for later by who looks at days only.
 */
function halfAnHourAfter(now: Date): Date {
  const later = new Date(now.getTime() + halfHourMs);
  const lastOfDay = new Date(Date.parse(startOfDay(later)) - 1);
  return lastOfDay.getTime() - now.getTime() > minuteMs && lastOfDay < later ? lastOfDay : later;
}

/** A target may know no more than the day, so that day has to begin where it begins in the Netherlands. */
function startOfDay(now: Date): string {
  const timeZone = 'Europe/Amsterdam';
  const day = now.toLocaleDateString('sv-SE', { timeZone });
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offset = parts.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value;
  return `${day}T00:00:00${offset?.replace('GMT', '') ?? 'Z'}`;
}
