export { fetchPlaces } from './api'
export { default as PlaceChoice } from './components/PlaceChoice.vue'
