import { consent } from '../../consent.mjs';

export const GET = consent.endpoint;
export const POST = consent.endpoint;
