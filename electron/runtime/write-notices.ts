import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notices } from './notices.ts';
import { projectFolder } from './project-folder.ts';

writeFileSync(join(projectFolder, 'THIRD-PARTY-NOTICES.md'), notices());
