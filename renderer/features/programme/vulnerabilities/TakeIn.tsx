import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { AdvisoryFile } from '#shared/csaf/advisory.ts';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { readAdvisories } from '../actions.ts';
import { TakeDialog } from './TakeDialog.tsx';

/** Takes in advisories of suppliers: files are chosen, then shown before anything changes. */
export function TakeIn() {
  const text = useText();
  const [files, setFiles] = useState<readonly AdvisoryFile[] | null>(null);
  return (
    <>
      <Button icon={<FileInput aria-hidden />} onClick={() => void readAdvisories().then(setFiles)}>
        {text('programme:csaf.open')}
      </Button>
      {files && <TakeDialog files={files} onClose={() => setFiles(null)} />}
    </>
  );
}
