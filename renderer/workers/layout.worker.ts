/** The Eclipse Layout Kernel, which answers what `renderer/canvas/layout/run-layout.ts` asks. It installs itself as the worker's listener. */
import 'elkjs/lib/elk-worker.min.js';
