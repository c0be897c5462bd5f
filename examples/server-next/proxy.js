import { NextResponse } from 'next/server';
import { consent } from './consent.mjs';

/** Runs in front of every page: sets the policy, and the decision's cookie again. */
export function proxy(request) {
  const response = NextResponse.next();
  const policy = consent.policy(request);
  if (policy) response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-cache');
  return consent.renew(request, response);
}

export const config = { matcher: ['/((?!_next/|consent).*)'] };
