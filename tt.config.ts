import base from './vitest.config.ts';
const config: any = base;
for (const project of config.test.projects) project.test.setupFiles = ['/tmp/tt/setup.mjs', ...project.test.setupFiles];
export default config;
