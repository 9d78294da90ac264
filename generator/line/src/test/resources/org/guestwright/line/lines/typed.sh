#!/bin/sh
# A web server, as one types it.
exec qemu-system-x86_64 -enable-kvm -name web -m 4G -smp 4,cores=2 -cpu host,hv_relaxed -M q35 \
  -drive file=/srv/web.qcow2,if=virtio,format=qcow2,cache=none -cdrom /iso/d.iso \
  -nic user,model=virtio-net-pci,hostfwd=tcp::2222-:22 \
  -device virtio-rng-pci -object rng-random,id=r0,filename=/dev/urandom -device virtio-rng-pci,rng=r0 \
  -vga qxl -spice port=5930,disable-ticketing=on -device usb-tablet -usb \
  -chardev socket,id=c0,path=/tmp/tpm.sock -tpmdev emulator,id=t0,chardev=c0 -device tpm-crb,tpmdev=t0 \
  -device weird-dev,foo=1 -serial mon:stdio -boot order=dc,menu=on -device e1000,netdev=n1,x-unknown=3 -netdev bridge,br=br0,id=n1
