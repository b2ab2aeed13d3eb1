import type { Installation } from '../installation.ts';
import { saysTrue } from '../xml/element.ts';

/** Whether the Traffic Center answers, and says that it is available. */
export function ping({ call, las, settings }: Installation): Promise<boolean> {
  return las.decisions.pings(async () => {
    const answer = await call(settings.trafficCenter, las.writer.pingRequest());
    return answer.kind === 'answered' && saysTrue(answer.message, 'available');
  });
}
