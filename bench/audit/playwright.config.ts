import config from '../../playwright.config.js';

export default { ...config, testDir: '.', workers: 1 };
