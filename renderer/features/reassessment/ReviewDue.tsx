import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useSuc } from '#renderer/state/hooks.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { USUAL_REVIEW_MONTHS, type Review } from '#shared/engine/reassessment/review.ts';
import { SUC_ID, sucSchema } from '#shared/model/suc.ts';
import css from './Reassessment.module.css';

/** When the assessment is due again, from when that counts, and after how many months. */
export function ReviewDue({ review }: { readonly review: Review }) {
  const text = useText();
  const { reviewMonths } = useSuc();
  const { due, daysLeft, last } = review;
  const state = daysLeft < 0 ? 'overdue' : daysLeft === 0 ? 'today' : 'ahead';
  return (
    <div>
      <p className={css.standing} data-late={daysLeft <= 0 || undefined} role="status">
        {text(`reassessment:review.${state}`, { day: due, count: Math.abs(daysLeft) })}
      </p>
      <div className={css.interval}>
        <span className={css.quiet}>{text('reassessment:review.from', { day: last })}</span>
        <span className={css.months}>
          <TextCell
            type="number"
            label={text('reassessment:review.months')}
            placeholder={String(USUAL_REVIEW_MONTHS)}
            value={reviewMonths}
            check={(value) => checkValue(sucSchema.shape.reviewMonths, value)}
            commit={(months) => dispatch(editEntity('suc', SUC_ID, { reviewMonths: months }))}
          />
        </span>
        <span className={css.quiet}>{text('reassessment:review.unit')}</span>
      </div>
    </div>
  );
}
