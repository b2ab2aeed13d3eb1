import type { Route } from './route.ts';
import { askingRoutes } from './routes/asking.ts';
import { feedbackRoutes } from './routes/feedback.ts';
import { notifyingRoutes } from './routes/notifying.ts';
import { releaseRoutes } from './routes/release.ts';
import { systemRoutes } from './routes/system.ts';

/** Every route of the driver. */
export const driverRoutes: readonly Route[] = [
  ...systemRoutes,
  ...releaseRoutes,
  ...askingRoutes,
  ...notifyingRoutes,
  ...feedbackRoutes,
];
