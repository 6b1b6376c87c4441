import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { checkSelect } from './components.ts';
import type { FieldPath } from './field-errors.ts';
import type { Json } from '../http/json.ts';
import { FieldErrors } from './field-errors.ts';
import { asObject } from '../http/json.ts';

const TOP = [ComponentType.ActionRow, ComponentType.TextDisplay, ComponentType.Label];

const IN_LABEL = [
  ComponentType.TextInput,
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
  ComponentType.FileUpload,
];

/** Limits of components/reference.mdx for a modal. Throws 50035. */
export function checkModal(modal: Json, at: FieldPath): void {
  const errors = new FieldErrors();
  errors.text([...at, 'custom_id'], modal['custom_id'], { min: 1, max: 100, required: true });
  errors.text([...at, 'title'], modal['title'], { min: 1, max: 45, required: true });
  const parts = errors.list([...at, 'components'], modal['components'], { min: 1, max: 5 }).map(asObject);
  for (const [index, part] of parts.entries()) checkPart(errors, [...at, 'components', index], part);
  errors.throwIfAny();
}

function checkPart(errors: FieldErrors, at: FieldPath, part: Json): void {
  errors.oneOf([...at, 'type'], part['type'], TOP);
  if (part['type'] === ComponentType.ActionRow) {
    const inputs = errors.list([...at, 'components'], part['components'], { min: 1, max: 1 }).map(asObject);
    for (const [index, input] of inputs.entries()) {
      const here = [...at, 'components', index];
      errors.oneOf([...here, 'type'], input['type'], [ComponentType.TextInput]);
      errors.text([...here, 'label'], input['label'], { min: 1, max: 45, required: true });
      checkTextInput(errors, here, input);
    }
  }
  if (part['type'] === ComponentType.Label) {
    const here = [...at, 'component'];
    const inside = asObject(part['component']);
    errors.text([...at, 'label'], part['label'], { min: 1, max: 45, required: true });
    errors.text([...at, 'description'], part['description'], { max: 100 });
    errors.oneOf([...here, 'type'], inside['type'], IN_LABEL);
    if (inside['type'] === ComponentType.TextInput) checkTextInput(errors, here, inside);
    else if (inside['type'] === ComponentType.FileUpload) checkCustomId(errors, here, inside);
    else checkSelect(errors, here, inside);
  }
}

function checkTextInput(errors: FieldErrors, at: FieldPath, input: Json): void {
  checkCustomId(errors, at, input);
  errors.oneOf([...at, 'style'], input['style'], [TextInputStyle.Short, TextInputStyle.Paragraph]);
  errors.text([...at, 'placeholder'], input['placeholder'], { max: 100 });
  errors.text([...at, 'value'], input['value'], { max: 4000 });
  checkRange(errors, [...at, 'min_length'], input['min_length'], 0);
  checkRange(errors, [...at, 'max_length'], input['max_length'], 1);
}

function checkCustomId(errors: FieldErrors, at: FieldPath, input: Json): void {
  errors.text([...at, 'custom_id'], input['custom_id'], { min: 1, max: 100, required: true });
}

function checkRange(errors: FieldErrors, at: FieldPath, value: unknown, min: number): void {
  if (value === undefined || value === null) return;
  if (typeof value === 'number' && value >= min && value <= 4000) return;
  errors.add(at, 'NUMBER_TYPE_MAX', `int value should be between ${min} and 4000.`);
}
