/**
 * The part of Adaptive Cards 1.5 that our cards use, as plain JSON. The package's own schema types predate
 * RichTextBlock, and a narrower union keeps out what Teams does not render.
 */
export type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large' | 'extraLarge';
/** What warns stands in a tinted container: as coloured text it cannot be read in every look of Teams. */
export type TextColor = 'default' | 'accent';
export type Tint = 'attention' | 'warning' | 'good';
export type TextSize = 'small' | 'default' | 'medium' | 'large' | 'extraLarge';

interface Placed {
  readonly id?: string;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
  readonly isVisible?: boolean;
}

/** Our own words only: Teams reads Markdown in it. */
export interface TextBlock extends Placed {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: TextSize;
  readonly weight?: 'bolder';
  readonly color?: TextColor;
  readonly horizontalAlignment?: 'right';
}

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly size?: TextSize;
  readonly weight?: 'bolder';
  readonly color?: TextColor;
  readonly isSubtle?: true;
  readonly italic?: true;
  readonly selectAction?: OpenUrlAction;
}

/** Any text, shown as it is: no Markdown. */
export interface RichTextBlock extends Placed {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface Container extends Placed {
  readonly type: 'Container';
  readonly style?: 'emphasis' | Tint;
  readonly items: readonly CardElement[];
  readonly selectAction?: SubmitAction;
}

export interface Column extends Placed {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch' | number;
  readonly verticalContentAlignment?: 'center';
  readonly items: readonly CardElement[];
}

export interface ColumnSet extends Placed {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
  readonly selectAction?: SubmitAction | ToggleVisibilityAction;
}

export interface TableCell {
  readonly type: 'TableCell';
  readonly items: readonly CardElement[];
}

/** Rows of cells under columns of relative widths; the first row heads them. */
export interface Table extends Placed {
  readonly type: 'Table';
  readonly columns: readonly { readonly width: number }[];
  readonly firstRowAsHeaders: true;
  readonly showGridLines: boolean;
  readonly rows: readonly { readonly type: 'TableRow'; readonly cells: readonly TableCell[] }[];
}

export interface ActionSet extends Placed {
  readonly type: 'ActionSet';
  readonly actions: readonly DrawnButton[];
}

interface Input extends Placed {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly isRequired?: true;
  readonly errorMessage?: string;
}

export interface TextInput extends Input {
  readonly type: 'Input.Text';
  readonly placeholder?: string;
  readonly isMultiline?: true;
  readonly maxLength?: number;
}

export interface ChoiceSetInput extends Input {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'compact' | 'expanded' | 'filtered';
  readonly isMultiSelect?: true;
  readonly wrap: true;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

export type CardInput = TextInput | ChoiceSetInput;
export type CardElement = TextBlock | RichTextBlock | Container | ColumnSet | Table | ActionSet | CardInput;

export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly tooltip?: string;
  readonly style?: 'positive' | 'destructive';
  readonly data: Readonly<Record<string, unknown>>;
  readonly associatedInputs?: 'auto' | 'none';
  /** Teams' "your response was sent" footer is off: the card itself answers. */
  readonly msTeams: { readonly feedback: { readonly hide: true } };
}

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export interface ToggleVisibilityAction {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

/** A button as JSON, whatever a press of it does. */
export type DrawnButton = SubmitAction | OpenUrlAction | ToggleVisibilityAction;

/** An Adaptive Card 1.5 as plain JSON, with the texts a screen reader and an old client fall back on. */
export interface CardJson {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly body: readonly CardElement[];
  readonly actions?: readonly DrawnButton[];
  readonly speak: string;
  readonly fallbackText: string;
}
