import { createConsent } from 'izin/server';
import { config } from '../server-shop/shop.mjs';

export const consent = createConsent(config, { edge: 'vercel' });
