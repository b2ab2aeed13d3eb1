import type { OpenStreams } from '../sessions/open-streams.ts';
import type { WebOptions } from '../web-options.ts';
import { assetRoutes } from './assets.ts';
import { mySchoolRoutes } from './my-school/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { publicRoutes } from './public/routes.ts';
import type { Route } from './route.ts';
import { runRoutes } from './runs/routes.ts';
import { serviceDeskRoutes } from './service-desk/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { supplierRoutes } from './supplier/routes.ts';
import { targetRoutes } from './supplier/targets/routes.ts';

/** Every page and form there is. */
export function allRoutes(web: WebOptions, streams: OpenStreams): readonly Route[] {
  return [
    ...assetRoutes,
    ...publicRoutes,
    ...signInRoutes(web),
    ...mySchoolRoutes(streams),
    ...supplierRoutes,
    ...runRoutes(streams),
    ...targetRoutes,
    ...serviceDeskRoutes,
    ...peopleRoutes,
  ];
}
