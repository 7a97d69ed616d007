import { PickField } from '#renderer/state/PickField.tsx';
import { TextField } from '#renderer/state/TextField.tsx';
import { unreachable } from '#shared/result.ts';
import { ChoiceControl, FlagControl } from './controls/ChoiceControls.tsx';
import type { ControlProps } from './controls/control-props.ts';
import { ConsequencesControl } from './controls/LevelControls.tsx';
import { PickManyControl } from './controls/PickManyControl.tsx';
import { RecordsControl } from './controls/RecordsControl.tsx';
import { SlLevelControl, StatedSlControl, VectorControl } from './controls/SlControls.tsx';
import { ConduitEndControl, SubjectControl, SubjectsControl } from './controls/SubjectControls.tsx';

/** The control of one row of a form. */
export function FieldView(props: ControlProps) {
  const { control } = props;
  switch (control.type) {
    case 'line':
    case 'note':
    case 'number':
    case 'day':
    case 'lines':
      return <TextField {...props} type={control.type} />;
    case 'flag':
      return <FlagControl {...props} />;
    case 'choice':
      return <ChoiceControl {...props} choice={control} />;
    case 'suggest':
      return <PickField {...props} from={control.from} isFree />;
    case 'pick':
      return <PickField {...props} from={control.from} />;
    case 'pickMany':
      return <PickManyControl {...props} from={control.from} isOpen={control.isOpen ?? false} />;
    case 'vector':
      return <VectorControl {...props} />;
    case 'slTarget':
      return <StatedSlControl {...props} hasRange={false} />;
    case 'slAchieved':
      return <StatedSlControl {...props} hasRange />;
    case 'slLevel':
      return <SlLevelControl {...props} />;
    case 'conduitEnd':
      return <ConduitEndControl {...props} />;
    case 'subject':
      return <SubjectControl {...props} />;
    case 'subjects':
      return <SubjectsControl {...props} />;
    case 'consequences':
      return <ConsequencesControl {...props} />;
    case 'records':
      return <RecordsControl {...props} FieldView={FieldView} record={control.record} rows={props.value as never} />;
    default:
      return unreachable(control);
  }
}
