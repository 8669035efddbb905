/** A column of a chart. */
export interface Column {
  /** The row of the table that bears its figures. */
  readonly key: string;
  /** Stands below the column, so it is short. */
  readonly label: string;
  readonly value: number;
  /** As the column's head says it. */
  readonly text: string;
  /** How much of it is filled; all of it unless given. */
  readonly part?: number;
  /** The one that the page is about. */
  readonly isOn?: boolean;
}

interface ColumnChartProps {
  /** What it shows, in a sentence. The figures themselves are in the table beside it. */
  readonly name: string;
  readonly columns: readonly Column[];
}

const [width, height, head, foot] = [720, 240, 24, 28];
/** A column is as wide as in a year of twelve at most. */
const widest = 44;

/** Columns with their figures on them: no grid, no scale, no legend. A part of a column is filled, the rest is its outline. */
export function ColumnChart({ name, columns }: ColumnChartProps) {
  const most = Math.max(...columns.map(({ value }) => value), 0);
  const room = width / Math.max(columns.length, 6);
  const broad = Math.min(widest, room * 0.72);
  return (
    <svg
      className="chart"
      viewBox={`0 ${-head} ${width} ${height + head + foot}`}
      role="img"
      aria-label={name}
      preserveAspectRatio="xMinYMid meet"
    >
      {columns.map(({ key, label, value, text, part = value, isOn }, index) => {
        const middle = index * room + broad / 2 + 2;
        const tall = most === 0 ? 0 : (value / most) * (height - 2);
        const filled = value === 0 ? 0 : (part / value) * tall;
        const look = isOn ? 'on' : undefined;
        const left = middle - broad / 2;
        return (
          <g key={key} className={look}>
            <rect className="whole" x={left} y={height - tall} width={broad} height={tall} />
            <rect className="part" x={left} y={height - filled} width={broad} height={filled} />
            <text x={middle} y={height - tall - 7} textAnchor="middle">
              {text}
            </text>
            <text x={middle} y={height + 20} textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <path className="axis" d={`M0 ${height}H${width}`} />
    </svg>
  );
}
