import { definition } from './service.ts';

process.stdout.write(definition.sdl);
