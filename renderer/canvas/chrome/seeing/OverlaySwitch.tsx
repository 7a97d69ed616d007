import { chooseFr, showOverlay } from '#renderer/canvas/seeing-store.ts';
import { useSeeing } from '#renderer/canvas/use-seeing.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Menu, MenuChoice } from '#renderer/ui/Menu.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { overlayIds, overlays, type OverlayId } from '#shared/drawing/seeing/overlays/index.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { Layers } from 'lucide-react';
import { BarWords } from './BarWords.tsx';
import css from './SeeingBar.module.css';

const NONE = 'none';

function FrChoice({ fr }: { readonly fr: number | null }) {
  const text = useText();
  return (
    <Select
      className={css.fr}
      aria-label={text('seeing:fr.label')}
      title={text('seeing:fr.hint')}
      value={fr === null ? '' : String(fr)}
      none={text('seeing:fr.all')}
      choices={foundationalRequirements.map((label, index) => ({ value: String(index), label }))}
      onChoose={(value) => chooseFr(value === '' ? null : Number(value))}
    />
  );
}

/** Which overlay lies over the drawing, and which FR it shows where it can be narrowed down to one. */
export function OverlaySwitch() {
  const text = useText();
  const { overlay, fr } = useSeeing();
  const name = text(overlay === null ? 'seeing:overlay.none' : `seeing:overlay.${overlay}`);
  const whole = text('seeing:overlay.button', { name });
  const options = [
    { value: NONE, label: text('seeing:overlay.noneChoice') } as const,
    ...overlayIds.map((value) => ({ value, label: text(`seeing:overlay.${value}`) })),
  ];
  return (
    <>
      {overlay !== null && overlays[overlay].hasFr && <FrChoice fr={fr} />}
      <Menu
        trigger={
          <Button icon={<Layers aria-hidden />} title={whole}>
            <BarWords short={overlay === null ? text('seeing:overlay.label') : name}>{whole}</BarWords>
          </Button>
        }
      >
        <MenuChoice<OverlayId | typeof NONE>
          label={text('seeing:overlay.label')}
          value={overlay ?? NONE}
          options={options}
          closesOnChoice
          onChange={(value) => showOverlay(value === NONE ? null : value)}
        />
      </Menu>
    </>
  );
}
