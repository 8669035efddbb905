import { sdl } from './sdl.ts';

process.stdout.write(sdl);
