import type { FaultCode } from '../problem.ts';
import { fileRules } from './file-rules.ts';
import { inkRules } from './ink-rules.ts';
import { pageRules } from './page-rules.ts';
import type { Rules } from './rule.ts';

/** What a printer looks for, by the code of what it finds. */
export const rules: Rules<FaultCode> = { ...pageRules, ...inkRules, ...fileRules };
