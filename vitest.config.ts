import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where runs are played, which takes longest: these come first, so that nobody plays one alone at the end. */
const dearest = ['/tools/browser/whole-way', '/tools/vendor/', '/tools/desk/', '/src/cli/'];

class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const placeOf = ({ moduleId }: TestSpecification) => {
      const at = dearest.findIndex((folder) => moduleId.includes(folder));
      return at === -1 ? dearest.length : at;
    };
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    include: ['{src,steps,mocks,tools,features}/**/*.test.ts'],
    // No test leaves anything behind that another could see, so files share a process; that saves half the time.
    isolate: false,
    sequence: { sequencer: DearestFirst },
    // One more than the machine of CI has processors, since a test also waits: for what may come late.
    maxWorkers: 3,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
