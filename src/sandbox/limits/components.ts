import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { FieldErrors, FieldPath } from './field-errors.ts';
import type { Json } from '../http/json.ts';
import { lengthOf } from './field-errors.ts';
import { asObject } from '../http/json.ts';

const SELECTS: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

const IN_MESSAGES_V2 = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
];

/** Limits of components/reference.mdx for the rows of a message. */
export function checkRows(errors: FieldErrors, at: FieldPath, value: unknown): void {
  const rows = errors.list(at, value, { max: 5 }).map(asObject);
  for (const [index, row] of rows.entries()) {
    const here = [...at, index];
    if (row['type'] === ComponentType.ActionRow) checkRow(errors, here, row);
    else errors.oneOf([...here, 'type'], row['type'], [ComponentType.ActionRow]);
  }
  checkCustomIds(errors, at, rows);
}

/** A message of the second component system: up to 40 components of any kind, 4,000 characters of text. */
export function checkLayout(errors: FieldErrors, at: FieldPath, value: unknown): void {
  const top = errors.list(at, value, { min: 1, max: 40 }).map(asObject);
  const all = top.flatMap(withNested);
  if (all.length > 40) errors.add(at, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 40 in length.');
  for (const [index, component] of top.entries()) {
    errors.oneOf([...at, index, 'type'], component['type'], IN_MESSAGES_V2);
    if (component['type'] === ComponentType.ActionRow) checkRow(errors, [...at, index], component);
  }
  const texts = all.filter((component) => component['type'] === ComponentType.TextDisplay);
  if (texts.reduce((sum, text) => sum + lengthOf(text['content']), 0) > 4000) {
    errors.add(at, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', 'The total displayable text size exceeds 4000.');
  }
  checkCustomIds(errors, at, top);
}

/** A component with everything inside it. */
export function withNested(component: Json): Json[] {
  const list = Array.isArray(component['components']) ? component['components'] : [];
  const inside = [...list, component['accessory'], component['component']].filter(
    (each) => each !== undefined && each !== null,
  );
  return [component, ...inside.map(asObject).flatMap(withNested)];
}

function checkRow(errors: FieldErrors, at: FieldPath, row: Json): void {
  const inRow = errors.list([...at, 'components'], row['components'], { min: 1, max: 5 }).map(asObject);
  const hasSelect = inRow.some((component) => SELECTS.includes(component['type']));
  if (hasSelect && inRow.length > 1) {
    errors.add([...at, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'This row is too wide for its components.');
  }
  for (const [index, component] of inRow.entries()) {
    const here = [...at, 'components', index];
    if (component['type'] === ComponentType.Button) checkButton(errors, here, component);
    else if (SELECTS.includes(component['type'])) checkSelect(errors, here, component);
    else errors.oneOf([...here, 'type'], component['type'], [ComponentType.Button, ...SELECTS]);
  }
}

function checkButton(errors: FieldErrors, at: FieldPath, button: Json): void {
  errors.text([...at, 'label'], button['label'], { max: 80 });
  errors.oneOf([...at, 'style'], button['style'], [1, 2, 3, 4, 5, 6]);
  if (button['style'] === ButtonStyle.Link) {
    errors.text([...at, 'url'], button['url'], { max: 512, required: true });
    errors.url([...at, 'url'], button['url'] ?? undefined, ['http', 'https', 'discord']);
    if (button['custom_id'] !== undefined) {
      errors.add(
        at,
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    }
  } else if (button['style'] !== ButtonStyle.Premium) {
    errors.text([...at, 'custom_id'], button['custom_id'], { min: 1, max: 100, required: true });
  }
  if (!button['label'] && !button['emoji'] && button['style'] !== ButtonStyle.Premium) errors.missing([...at, 'label']);
}

/** Also used for the selects of a modal. */
export function checkSelect(errors: FieldErrors, at: FieldPath, select: Json): void {
  errors.text([...at, 'custom_id'], select['custom_id'], { min: 1, max: 100, required: true });
  errors.text([...at, 'placeholder'], select['placeholder'], { max: 150 });
  if (select['type'] !== ComponentType.StringSelect) return;
  const options = errors.list([...at, 'options'], select['options'], { min: 1, max: 25 }).map(asObject);
  const seen = new Set<unknown>();
  for (const [index, option] of options.entries()) {
    const here = [...at, 'options', index];
    errors.text([...here, 'label'], option['label'], { min: 1, max: 100, required: true });
    errors.text([...here, 'value'], option['value'], { min: 1, max: 100, required: true });
    errors.text([...here, 'description'], option['description'], { max: 100 });
    if (seen.has(option['value'])) {
      errors.add(
        [...here, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
    seen.add(option['value']);
  }
}

function checkCustomIds(errors: FieldErrors, at: FieldPath, top: Json[]): void {
  const ids = top.flatMap(withNested).flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
  if (new Set(ids).size === ids.length) return;
  errors.add(at, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
}
