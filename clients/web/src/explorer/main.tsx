import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/frame.css';
import '../ui/styles/controls.css';
import '../ui/styles/things.css';
import '../ui/styles/desk.css';
import '../ui/styles/media.css';
import '../ui/styles/explorer.css';
import { createRoot } from 'react-dom/client';
import { ExplorerPage } from './explorer-page.tsx';

const place = document.querySelector('#explorer');
if (place === null) throw new Error('explorer.html has no place for the page');
createRoot(place).render(<ExplorerPage />);
