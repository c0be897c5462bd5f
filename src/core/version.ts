/** Version of izin: package.json's, by a test. */
export const version = '0.1.0';
