import { createReader } from '../../src/read.ts';

// A process of its own that reads one text and closes nothing: it has to end by itself.
const reader = createReader({ allow: [], userAgent: 'Assay test' });
const { title } = await reader.text('Birch Hill Gold Corp. (TSXV: BHG) has closed a private placement.');
if (title === '') process.exitCode = 1;
