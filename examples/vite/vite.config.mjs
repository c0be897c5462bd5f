import { izinMark } from 'izin/mark/vite';
import { options } from '../config.mjs';

export default { plugins: [izinMark(options)] };
