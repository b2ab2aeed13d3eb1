import { createHash } from 'node:crypto';

/**
 * Makes the policy under which a browser opens a report: the style and the script that we wrote, known by their
 * digests, and nothing else. Were something that a target sent ever to become markup, it could still do nothing.
 */
export function contentSecurityPolicy({
  style,
  script,
}: Readonly<Record<'style' | 'script', string>>) {
  return [
    "default-src 'none'",
    `style-src '${digestOf(style)}'`,
    `script-src '${digestOf(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function digestOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}
