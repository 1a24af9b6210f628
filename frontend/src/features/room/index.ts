export { default as RoomPeople } from './components/RoomPeople.vue'
export { roomRoutes } from './routes'
