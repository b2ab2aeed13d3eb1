/** Writes the path of a file as a URI reference: relative paths stay relative; standard input is `stdin`. */
export function fileUri(file: string): string {
  if (file === '-') return 'stdin';
  const path = file.replaceAll('\\', '/');
  const drive = /^[A-Za-z]:\//.exec(path)?.[0] ?? '';
  const escaped = path.slice(drive.length).split('/').map(encodeSegment).join('/');
  if (drive !== '') return `file:///${drive}${escaped}`;
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
