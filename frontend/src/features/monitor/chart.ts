import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

export interface Series {
  label: string
  values: (number | null)[]
  colour: string
  outline: string
}

/** Draws bars side by side; the colours come from the tokens of the page. */
export function drawBars(canvas: HTMLCanvasElement, labels: string[], series: Series[]): Chart {
  const style = getComputedStyle(canvas)
  const ink = style.getPropertyValue('color')
  const grid = style.getPropertyValue('border-block-end-color')
  const font = { family: style.fontFamily, size: 13 }
  const configuration: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels,
      datasets: series.map(({ label, values, colour, outline }) => ({
        label,
        data: values,
        backgroundColor: colour,
        borderColor: outline,
        borderWidth: 1.5,
        borderRadius: 2,
        maxBarThickness: 28,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: { grid: { display: false }, ticks: { color: ink, font }, border: { color: grid } },
        y: {
          beginAtZero: true,
          grid: { color: grid },
          ticks: { color: ink, font, precision: 0 },
          border: { display: false },
        },
      },
      plugins: { tooltip: { titleFont: font, bodyFont: font } },
    },
  }
  return new Chart(canvas, configuration)
}
