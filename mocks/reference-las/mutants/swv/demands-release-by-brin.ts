import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows one way to release a dossier: to a school as a whole. */
export const demandsReleaseByBrin: Mutant = {
  name: 'demands-release-by-brin',
  does: 'Refuses a samenwerkingsverband a dossier that was made ready for one delivery point.',
  breaks: ['OSO-SWV-09'],
  alsoBreaks: {
    'OSO-DOS-01':
      'Every dossier for a samenwerkingsverband is ready for one delivery point, so none is delivered.',
    'OSO-DOS-18':
      'Every dossier for a samenwerkingsverband is ready for one delivery point, so none is delivered.',
    'OSO-SWV-07':
      'Every dossier for a samenwerkingsverband is ready for one delivery point, so none is delivered.',
    'OSO-SWV-10':
      'Every dossier for a samenwerkingsverband is ready for one delivery point, so none is delivered.',
    'OSO-SWV-12':
      'Every dossier for a samenwerkingsverband is ready for one delivery point, so none is delivered.',
  },
  change: (las) =>
    changeDecisions(las, {
      findsLinkedDossier: ({ ready }, isLinked) =>
        ready.find((made) => made.forRouteringsKenmerk === undefined && isLinked(made)),
    }),
};
