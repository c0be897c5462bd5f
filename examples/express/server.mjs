import express from 'express';
import { markPages } from 'izin/mark/node';
import { options, page } from '../config.mjs';

const app = express();
// What compresses comes first: a page is marked before it is compressed.
app.use(markPages(options));
app.get('/', (request, response) => response.send(page));
app.get('/data', (request, response) => response.json({ page }));

export const server = app.listen(process.env.PORT ?? 0);
