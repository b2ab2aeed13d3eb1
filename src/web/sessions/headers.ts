import type { MiddlewareHandler } from 'hono';

/** Only what we serve ourselves is run, shown, framed or sent to; nothing of it stands within a page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Gives every page the headers by which a browser keeps it safe. */
export function safeHeaders({ isTls }: { readonly isTls: boolean }): MiddlewareHandler {
  return async (context, next) => {
    await next();
    // What is no page of ours is held closer, and says so itself.
    if (!context.res.headers.has('Content-Security-Policy')) {
      context.header('Content-Security-Policy', policy);
    }
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('X-Frame-Options', 'DENY');
    // Within the site it is told, for a browser that tells nothing has no origin for its forms either.
    context.header('Referrer-Policy', 'same-origin');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    if (isTls) context.header('Strict-Transport-Security', 'max-age=31536000');
    // What may be kept says so itself.
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
  };
}
