import { expect, it } from 'vitest'
import { pieces } from './marks'

const said = (text: string, marks: [number, number][]) =>
  pieces(text, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

it('cuts a text at its marks', () => {
  expect(said('Stage lassen in Izegem', [[6, 12]])).toBe('Stage [lassen] in Izegem')
})

it('puts marks in order, joins those that overlap and leaves out what lies outside', () => {
  expect(
    said('lassen', [
      [4, 99],
      [0, 3],
      [2, 4],
    ]),
  ).toBe('[las][s][en]')
  expect(said('las', [[5, 9]])).toBe('las')
})

it('never loses or adds a character', () => {
  const text = '<b>lassen & slijpen</b>'
  expect(
    pieces(text, [[3, 9]])
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})
