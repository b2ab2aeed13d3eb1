import { type RunFormat, runFormats } from '#report/all.ts';

const { html: _html, json: _json, ...others } = runFormats;

/** The reports that a run may leave besides `run.json` and `report.html`, by name. */
export const otherFormats: Readonly<Record<string, RunFormat>> = others;
