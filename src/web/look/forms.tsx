import type { Child } from 'hono/jsx';
import type { Visit } from '../pages/visit.ts';
import { tokenField } from '../sessions/forgery.ts';
import type { Piece } from './piece.ts';

type FormProps = {
  readonly visit: Visit;
  readonly action: string;
  /** Whether it sends a file along. */
  readonly hasFile?: boolean;
  readonly children?: Child;
};

/** A form that changes something; it carries the token by which we know it again. */
export function PostForm({ visit, action, hasFile, children }: FormProps): Piece {
  return (
    <form method="post" action={action} enctype={hasFile ? 'multipart/form-data' : undefined}>
      <input type="hidden" name={tokenField} value={visit.formToken()} />
      {children}
    </form>
  );
}

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
};

type InputProps = FieldProps & {
  readonly type?: 'text' | 'search' | 'password' | 'email' | 'date' | 'file';
  readonly autocomplete?: string;
  readonly isNeeded?: boolean;
  /** Whether it only shows what it holds. */
  readonly isFixed?: boolean;
  /** Whether it takes the whole width of its form. */
  readonly isWide?: boolean;
  /** The id of a list of values to choose from. */
  readonly list?: string;
};

/** A field to type in. */
export function Input(props: InputProps): Piece {
  const { name, label, hint, value, type = 'text', autocomplete, list } = props;
  return (
    <div class={props.isWide ? 'field whole' : 'field'}>
      <label for={name}>{label}</label>
      <Hint name={name} hint={hint} />
      <input
        id={name}
        name={name}
        type={type}
        value={value}
        list={list}
        required={props.isNeeded}
        readonly={props.isFixed}
        autocomplete={autocomplete ?? 'off'}
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
      />
    </div>
  );
}

type ChoiceProps = FieldProps & {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** A field to choose from. */
export function Choice({ name, label, hint, value, choices }: ChoiceProps): Piece {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <Hint name={name} hint={hint} />
      <select
        id={name}
        name={name}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
      >
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === (value ?? '')}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type ChecksProps = {
  readonly legend: string;
  readonly hint: string;
  /** Each is sent as this name, a hyphen and its value. */
  readonly name: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly isChosen: boolean;
  }[];
};

/** Boxes of which any may be checked. */
export function Checks({ legend, hint, name, choices }: ChecksProps): Piece {
  return (
    <fieldset class="checks" aria-describedby={`${name}-hint`}>
      <legend>{legend}</legend>
      <Hint name={name} hint={hint} />
      {choices.map(({ value, label, isChosen }) => (
        <label for={`${name}-${value}`}>
          <input
            id={`${name}-${value}`}
            name={`${name}-${value}`}
            type="checkbox"
            value="on"
            checked={isChosen}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Hint({ name, hint }: Pick<FieldProps, 'name' | 'hint'>): Child {
  if (hint === undefined) return null;
  return (
    <p class="hint" id={`${name}-hint`}>
      {hint}
    </p>
  );
}
