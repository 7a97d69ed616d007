import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startApp } from './frame/start-app.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
await startApp();
createRoot(root).render(<App />);
