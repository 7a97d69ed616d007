import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import type { LegendSign } from '#shared/drawing/legend/entry.ts';
import type { Fill } from '#shared/drawing/pen.ts';
import { symbols, type SymbolName } from '#shared/drawing/symbols/symbols.ts';
import type { CSSProperties } from 'react';
import { cssInk } from './ink.ts';
import css from './LegendSigns.module.css';

type GroundStyle = CSSProperties & { readonly '--ground': string; readonly '--strength': string };

function Ground({ fill }: { readonly fill: Fill }) {
  const style: GroundStyle = { '--ground': cssInk(fill.ink), '--strength': `${(fill.strength ?? 1) * 100}%` };
  return <span className={css.ground} data-pattern={fill.pattern} style={style} />;
}

function Symbol({ name }: { readonly name: SymbolName }) {
  return (
    <svg className={css.symbol} viewBox="0 0 20 20" aria-hidden>
      <path d={symbols[name]} />
    </svg>
  );
}

/** A sign of the drawing as it stands in the legend. */
export function Sign({ sign }: { readonly sign: LegendSign }) {
  switch (sign.kind) {
    case 'ground':
      return <Ground fill={sign.mark.fill} />;
    case 'level':
      return (
        <span className={css.level} data-level={sign.level}>
          {sign.level}
        </span>
      );
    case 'outline':
      return <span className={css.outline} />;
    case 'letter':
      return <b>{sign.text}</b>;
    case 'risk':
      return <RiskMark name={sign.risk.name} colour={cssInk(sign.risk.ink)} order={sign.risk.order} />;
    case 'box':
      return <span className={css.box} data-round={sign.isRound || undefined} data-dash={sign.stroke.dash} />;
    case 'line':
      return <span className={css.line} data-dash={sign.stroke.dash} />;
    case 'symbol':
      return <Symbol name={sign.symbol} />;
  }
}
