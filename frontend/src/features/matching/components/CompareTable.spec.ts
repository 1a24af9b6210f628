import { fireEvent, screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { aCriterion, aSearchItem } from '@/testing/factories'
import { render } from '@/testing/render'
import CompareTable from './CompareTable.vue'

const near = {
  listing: aSearchItem({ id: 'near', title: 'Stage lassen Kortrijk' }),
  score: 88,
  capped: null,
  criteria: [
    aCriterion({ name: 'substance', weight: 0.7, score: 0.9, explanation: 'Hetzelfde vak: lassen' }),
    aCriterion({ name: 'distance', weight: 0.3, score: 1, explanation: 'In Kortrijk' }),
  ],
}
const far = {
  listing: aSearchItem({ id: 'far', title: 'Stage lassen Gent' }),
  score: 31,
  capped: 'out-of-reach',
  criteria: [
    aCriterion({ name: 'substance', weight: 0.7, score: 0.9, explanation: 'Hetzelfde vak: lassen' }),
    aCriterion({ name: 'distance', weight: 0.3, score: null, explanation: 'De afstand is niet gekend' }),
  ],
}

it('puts what each criterion says of them next to each other', () => {
  render(CompareTable, { matches: [near, far], mayPropose: true })
  const row = screen.getByRole('row', { name: /^Afstand/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([
    expect.stringMatching(/past heel goed\s*In Kortrijk/),
    expect.stringMatching(/niet gekend\s*De afstand is niet gekend/),
  ])
  expect(screen.getByRole('row', { name: /^Score/ }).textContent).toMatch(/88.*31.*Te ver/s)
})

it('lets one propose to one of them, and drop the other', async () => {
  const { emitted } = render(CompareTable, { matches: [near, far], mayPropose: true })
  await fireEvent.click(screen.getByRole('button', { name: /Stel voor.*Kortrijk/s }))
  await fireEvent.click(screen.getByRole('button', { name: /Haal weg.*Gent/s }))
  expect(emitted()['propose']).toEqual([[near]])
  expect(emitted()['drop']).toEqual([[far]])
})
