arch s390x
version 6000000
flag kvm
flag sdl
flag usb-redir
flag virtio-blk-pci.scsi
flag scsi-disk.channel
flag scsi-block
flag virtio-scsi-pci
flag usb-redir.filter
flag seccomp-sandbox
flag vnc
flag s390-sclp
flag virtio-rng
flag rng-random
flag rng-egd
flag virtio-ccw
flag pci-bridge
flag vfio-pci
flag migrate-rdma
flag virtio-net
flag virtio-gpu
flag virtio-gpu.virgl
flag virtio-keyboard
flag virtio-mouse
flag virtio-tablet
flag virtio-input-host
flag virtio-balloon-pci.deflate-on-oom
flag vhost-scsi
flag query-cpu-model-expansion
flag query-cpu-definitions
flag chardev-reconnect
flag sclplmconsole
flag virtio-gpu-ccw
flag virtio-keyboard-ccw
flag virtio-mouse-ccw
flag virtio-tablet-ccw
flag nbd-tls
flag pr-manager-helper
flag vfio-ccw
flag screendump_device
flag vhost-vsock
flag egl-headless
flag vfio-ap
flag zpci
flag memory-backend-memfd
flag memory-backend-memfd.hugetlb
flag egl-headless.rendernode
flag virtio-pci-non-transitional
flag nbd-bitmap
flag migration-file-drop-cache
flag dbus-vmstate
flag vhost-user-gpu
flag query-cpu-model-baseline
flag query-cpu-model-comparison
flag drive-nvme
flag smp-dies
flag rng-builtin
flag vhost-user-fs
flag query-named-block-nodes.flat
flag blockdev-snapshot.allow-write-only-overlay
flag fsdev.multidevs
flag aio.io_uring
flag tcg
flag virtio-blk-pci.scsi.default.disabled
flag numa.hmat
flag virtio-balloon.free-page-reporting
flag block-export-add
flag netdev.vhost-vdpa
flag vhost-user-fs.bootindex
flag vhost-user-blk
flag cpu-max
flag memory-backend-file.x-use-canonical-path-for-ramblock-id
flag migration-param.block-bitmap-mapping
flag vnc-power-control
flag object.qapified
flag rotation-rate
flag compat-deprecated
flag acpi-index
flag input-linux
flag confidential-guest-support
flag s390-pv-guest
flag set-action
flag virtio-blk.queue-size
flag query-dirty-rate
flag calc-dirty-rate
flag memory-backend-file.prealloc-threads
flag virtio-iommu-pci
flag virtio-net.rss
flag migration.blocked-reasons
flag virtio-crypto
flag display-reload
flag netdev.user
machine kvm s390-ccw-virtio-6.0 alias=s390-ccw-virtio max-cpus=248 default hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-6.0 alias=s390-ccw-virtio max-cpus=248 default hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-4.0 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-4.0 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-5.2 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-5.2 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-3.1 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-3.1 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.6 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.6 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.12 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.12 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.9 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.9 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-5.1 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-5.1 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-3.0 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-3.0 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-4.2 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-4.2 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.5 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.5 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.11 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.11 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.8 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.8 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-5.0 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-5.0 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-4.1 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-4.1 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.4 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.4 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.10 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.10 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
machine kvm s390-ccw-virtio-2.7 max-cpus=248 hotplug-cpus cpu=host-s390x-cpu ram=s390.ram
machine tcg s390-ccw-virtio-2.7 max-cpus=248 hotplug-cpus cpu=qemu-s390x-cpu ram=s390.ram
cpu kvm,tcg z800-base type=z800-base-s390x-cpu usable=yes
cpu kvm z890.2-base type=z890.2-base-s390x-cpu usable=yes
cpu tcg z890.2-base type=z890.2-base-s390x-cpu usable=no
cpu kvm z9EC.2 type=z9EC.2-s390x-cpu usable=yes
cpu tcg z9EC.2 type=z9EC.2-s390x-cpu usable=no
cpu kvm z13.2 type=z13.2-s390x-cpu usable=yes
cpu tcg z13.2 type=z13.2-s390x-cpu usable=no
cpu kvm z990.5-base type=z990.5-base-s390x-cpu usable=yes
cpu tcg z990.5-base type=z990.5-base-s390x-cpu usable=no
cpu kvm z9BC-base type=z9BC-base-s390x-cpu usable=yes
cpu tcg z9BC-base type=z9BC-base-s390x-cpu usable=no
cpu kvm z890.2 type=z890.2-s390x-cpu usable=yes
cpu tcg z890.2 type=z890.2-s390x-cpu usable=no
cpu kvm z890 type=z890-s390x-cpu usable=yes
cpu tcg z890 type=z890-s390x-cpu usable=no
cpu kvm z9BC type=z9BC-s390x-cpu usable=yes
cpu tcg z9BC type=z9BC-s390x-cpu usable=no
cpu kvm z13 type=z13-s390x-cpu usable=yes
cpu tcg z13 type=z13-s390x-cpu usable=no
cpu kvm z196 type=z196-s390x-cpu usable=yes
cpu tcg z196 type=z196-s390x-cpu usable=no
cpu kvm z13s type=z13s-s390x-cpu usable=yes
cpu tcg z13s type=z13s-s390x-cpu usable=no
cpu kvm,tcg host type=host-s390x-cpu usable=yes
cpu kvm z990.3 type=z990.3-s390x-cpu usable=yes
cpu tcg z990.3 type=z990.3-s390x-cpu usable=no
cpu kvm z13s-base type=z13s-base-s390x-cpu usable=yes
cpu tcg z13s-base type=z13s-base-s390x-cpu usable=no
cpu kvm z9EC type=z9EC-s390x-cpu usable=yes
cpu tcg z9EC type=z9EC-s390x-cpu usable=no
cpu kvm gen15a type=gen15a-s390x-cpu usable=yes
cpu tcg gen15a type=gen15a-s390x-cpu usable=no
cpu kvm z14ZR1-base type=z14ZR1-base-s390x-cpu usable=yes
cpu tcg z14ZR1-base type=z14ZR1-base-s390x-cpu usable=no
cpu kvm z14.2-base type=z14.2-base-s390x-cpu usable=yes
cpu tcg z14.2-base type=z14.2-base-s390x-cpu usable=no
cpu kvm,tcg z900.3-base type=z900.3-base-s390x-cpu usable=yes
cpu kvm z13.2-base type=z13.2-base-s390x-cpu usable=yes
cpu tcg z13.2-base type=z13.2-base-s390x-cpu usable=no
cpu kvm z196.2-base type=z196.2-base-s390x-cpu usable=yes
cpu tcg z196.2-base type=z196.2-base-s390x-cpu usable=no
cpu kvm zBC12-base type=zBC12-base-s390x-cpu usable=yes
cpu tcg zBC12-base type=zBC12-base-s390x-cpu usable=no
cpu kvm z9BC.2-base type=z9BC.2-base-s390x-cpu usable=yes
cpu tcg z9BC.2-base type=z9BC.2-base-s390x-cpu usable=no
cpu kvm,tcg z900.2-base type=z900.2-base-s390x-cpu usable=yes
cpu kvm z9EC.3 type=z9EC.3-s390x-cpu usable=yes
cpu tcg z9EC.3 type=z9EC.3-s390x-cpu usable=no
cpu kvm zEC12 type=zEC12-s390x-cpu usable=yes
cpu tcg zEC12 type=zEC12-s390x-cpu usable=no
cpu kvm,tcg z900 type=z900-s390x-cpu usable=yes
cpu kvm z114-base type=z114-base-s390x-cpu usable=yes
cpu tcg z114-base type=z114-base-s390x-cpu usable=no
cpu kvm zEC12-base type=zEC12-base-s390x-cpu usable=yes
cpu tcg zEC12-base type=zEC12-base-s390x-cpu usable=no
cpu kvm z10EC.2 type=z10EC.2-s390x-cpu usable=yes
cpu tcg z10EC.2 type=z10EC.2-s390x-cpu usable=no
cpu kvm z10EC-base type=z10EC-base-s390x-cpu usable=yes
cpu tcg z10EC-base type=z10EC-base-s390x-cpu usable=no
cpu kvm,tcg z900.3 type=z900.3-s390x-cpu usable=yes
cpu kvm z14ZR1 type=z14ZR1-s390x-cpu usable=yes
cpu tcg z14ZR1 type=z14ZR1-s390x-cpu usable=no
cpu kvm z10BC type=z10BC-s390x-cpu usable=yes
cpu tcg z10BC type=z10BC-s390x-cpu usable=no
cpu kvm z10BC.2-base type=z10BC.2-base-s390x-cpu usable=yes
cpu tcg z10BC.2-base type=z10BC.2-base-s390x-cpu usable=no
cpu kvm z9BC.2 type=z9BC.2-s390x-cpu usable=yes
cpu tcg z9BC.2 type=z9BC.2-s390x-cpu usable=no
cpu kvm z990 type=z990-s390x-cpu usable=yes
cpu tcg z990 type=z990-s390x-cpu usable=no
cpu kvm z990.2 type=z990.2-s390x-cpu usable=yes
cpu tcg z990.2 type=z990.2-s390x-cpu usable=no
cpu kvm z14 type=z14-s390x-cpu usable=yes
cpu tcg z14 type=z14-s390x-cpu usable=no
cpu kvm gen15b-base type=gen15b-base-s390x-cpu usable=yes
cpu tcg gen15b-base type=gen15b-base-s390x-cpu usable=no
cpu kvm z990.4 type=z990.4-s390x-cpu usable=yes
cpu tcg z990.4 type=z990.4-s390x-cpu usable=no
cpu kvm,tcg max type=max-s390x-cpu usable=yes
cpu kvm z10EC.2-base type=z10EC.2-base-s390x-cpu usable=yes
cpu tcg z10EC.2-base type=z10EC.2-base-s390x-cpu usable=no
cpu kvm gen15a-base type=gen15a-base-s390x-cpu usable=yes
cpu tcg gen15a-base type=gen15a-base-s390x-cpu usable=no
cpu kvm,tcg z800 type=z800-s390x-cpu usable=yes
cpu kvm z10EC type=z10EC-s390x-cpu usable=yes
cpu tcg z10EC type=z10EC-s390x-cpu usable=no
cpu kvm zEC12.2 type=zEC12.2-s390x-cpu usable=yes
cpu tcg zEC12.2 type=zEC12.2-s390x-cpu usable=no
cpu kvm z990.2-base type=z990.2-base-s390x-cpu usable=yes
cpu tcg z990.2-base type=z990.2-base-s390x-cpu usable=no
cpu kvm,tcg z900-base type=z900-base-s390x-cpu usable=yes
cpu kvm z10BC.2 type=z10BC.2-s390x-cpu usable=yes
cpu tcg z10BC.2 type=z10BC.2-s390x-cpu usable=no
cpu kvm z9EC-base type=z9EC-base-s390x-cpu usable=yes
cpu tcg z9EC-base type=z9EC-base-s390x-cpu usable=no
cpu kvm z9EC.3-base type=z9EC.3-base-s390x-cpu usable=yes
cpu tcg z9EC.3-base type=z9EC.3-base-s390x-cpu usable=no
cpu kvm z114 type=z114-s390x-cpu usable=yes
cpu tcg z114 type=z114-s390x-cpu usable=no
cpu kvm z890.3 type=z890.3-s390x-cpu usable=yes
cpu tcg z890.3 type=z890.3-s390x-cpu usable=no
cpu kvm z196-base type=z196-base-s390x-cpu usable=yes
cpu tcg z196-base type=z196-base-s390x-cpu usable=no
cpu kvm z9EC.2-base type=z9EC.2-base-s390x-cpu usable=yes
cpu tcg z9EC.2-base type=z9EC.2-base-s390x-cpu usable=no
cpu kvm z196.2 type=z196.2-s390x-cpu usable=yes
cpu tcg z196.2 type=z196.2-s390x-cpu usable=no
cpu kvm z14.2 type=z14.2-s390x-cpu usable=yes
cpu tcg z14.2 type=z14.2-s390x-cpu usable=no
cpu kvm z990-base type=z990-base-s390x-cpu usable=yes
cpu tcg z990-base type=z990-base-s390x-cpu usable=no
cpu kvm,tcg z900.2 type=z900.2-s390x-cpu usable=yes
cpu kvm z890-base type=z890-base-s390x-cpu usable=yes
cpu tcg z890-base type=z890-base-s390x-cpu usable=no
cpu kvm z10EC.3 type=z10EC.3-s390x-cpu usable=yes
cpu tcg z10EC.3 type=z10EC.3-s390x-cpu usable=no
cpu kvm z14-base type=z14-base-s390x-cpu usable=yes
cpu tcg z14-base type=z14-base-s390x-cpu usable=no
cpu kvm z990.4-base type=z990.4-base-s390x-cpu usable=yes
cpu tcg z990.4-base type=z990.4-base-s390x-cpu usable=no
cpu kvm z10EC.3-base type=z10EC.3-base-s390x-cpu usable=yes
cpu tcg z10EC.3-base type=z10EC.3-base-s390x-cpu usable=no
cpu kvm z10BC-base type=z10BC-base-s390x-cpu usable=yes
cpu tcg z10BC-base type=z10BC-base-s390x-cpu usable=no
cpu kvm z13-base type=z13-base-s390x-cpu usable=yes
cpu tcg z13-base type=z13-base-s390x-cpu usable=no
cpu kvm z990.3-base type=z990.3-base-s390x-cpu usable=yes
cpu tcg z990.3-base type=z990.3-base-s390x-cpu usable=no
cpu kvm zEC12.2-base type=zEC12.2-base-s390x-cpu usable=yes
cpu tcg zEC12.2-base type=zEC12.2-base-s390x-cpu usable=no
cpu kvm zBC12 type=zBC12-s390x-cpu usable=yes
cpu tcg zBC12 type=zBC12-s390x-cpu usable=no
cpu kvm z890.3-base type=z890.3-base-s390x-cpu usable=yes
cpu tcg z890.3-base type=z890.3-base-s390x-cpu usable=no
cpu kvm z990.5 type=z990.5-s390x-cpu usable=yes
cpu tcg z990.5 type=z990.5-s390x-cpu usable=no
cpu kvm gen15b type=gen15b-s390x-cpu usable=yes
cpu tcg gen15b type=gen15b-s390x-cpu usable=no
cpu kvm,tcg qemu type=qemu-s390x-cpu usable=yes
host-cpu kvm gen15a-base aen! cmmnt! vxpdeh! aefsi! diag318! csske! mepoch! msa9! msa8! msa7! msa6! msa5! msa4! msa3! msa2! msa1! sthyi! edat! ri! deflate! edat2! etoken! vx! ipter! mepochptff! ap! vxeh! vxpd! esop! msa9_pckmo! vxeh2! esort! apqi! apft! els! iep! apqci! cte! ais! bpb! gs! ppa15! zpci! sea_esop2! te! cmm!
host-cpu tcg z13.2-base -dateh2! aen! -gen13ptff! -kmac-tdea-192! -kmc-tdea-192! -parseh! aefsi! -csske! -hfpm! -hfpue! -dfp! -km-dea! vx! -emon! -kimd-sha-1! -cmpsceh! -dfppc! -dfpzc! -dfphp! -kmc-dea! -klmd-sha-1! -asnlxr! minste2! esop! -km-tdea-192! -km-tdea-128! -kmac-dea! iep! -kmc-tdea-128! ais! -kmac-tdea-128! zpci! -nonqks! sea_esop2! -pfpo! msa8-base! msa4-base! msa3-base! msa5-base! -tods!
