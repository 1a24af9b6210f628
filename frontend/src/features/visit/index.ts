export { default as RoomVisits } from './components/RoomVisits.vue'
